/** WooCommerce Reviews Exporter, the Persian plug-in: Jalali dates, rating 0 means none (exports.md §C). */
import type { Preset } from './preset.ts';
import { signature } from './signature.ts';

export const woocommerceFa = {
  name: 'woocommerce-fa',
  title: 'WooCommerce Reviews Exporter (Persian)',
  source: 'own',
  zone: 'Asia/Tehran',
  fits: signature(
    ['شناسه نظر', 'محتوای نظر', 'IP کاربر'],
    ['نام کاربر', 'ایمیل', 'امتیاز', 'تاریخ', 'وضعیت', 'نام محصول'],
  ),
  columns: {
    id: ['شناسه نظر'],
    text: ['محتوای نظر'],
    rating: ['امتیاز'],
    createdAt: ['تاریخ'],
    author: ['ایمیل', 'نام کاربر'],
    product: ['نام محصول'],
  },
  scale: 5,
  zeroIsNone: true,
  calendar: 'jalali',
} satisfies Preset;
