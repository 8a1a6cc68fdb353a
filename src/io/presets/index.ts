/** The table of platforms. Adding one = one file, one line here (and a fixture of the same name). */
import { amazon2018 } from './amazon-2018.ts';
import { amazon2023 } from './amazon-2023.ts';
import { amazonBrightdata } from './amazon-brightdata.ts';
import { appStoreConnect } from './app-store-connect.ts';
import { appStoreRss } from './app-store-rss.ts';
import { appStoreScraperNode } from './app-store-scraper-node.ts';
import { appStoreScraperPython } from './app-store-scraper-python.ts';
import { appbot } from './appbot.ts';
import { appfigures } from './appfigures.ts';
import { appfollow } from './appfollow.ts';
import { bazaarvoice } from './bazaarvoice.ts';
import { bookingApi } from './booking-api.ts';
import { bookingCsv } from './booking-csv.ts';
import { cafeBazaar } from './cafe-bazaar.ts';
import { cafeBazaarCsv } from './cafe-bazaar-csv.ts';
import { delighted } from './delighted.ts';
import { digikalaApi } from './digikala-api.ts';
import { digikalaDataset } from './digikala-dataset.ts';
import { facebook } from './facebook.ts';
import { feefo } from './feefo.ts';
import { freshdesk } from './freshdesk.ts';
import { g2 } from './g2.ts';
import { googleBusiness } from './google-business.ts';
import { googleMapsOutscraper } from './google-maps-outscraper.ts';
import { googleMapsScraper } from './google-maps-scraper.ts';
import { googlePlayApi } from './google-play-api.ts';
import { googlePlayConsole } from './google-play-console.ts';
import { googlePlayScraper } from './google-play-scraper.ts';
import { googlePlayScraperNode } from './google-play-scraper-node.ts';
import { intercom } from './intercom.ts';
import { judgeMe } from './judge-me.ts';
import { loox } from './loox.ts';
import { okendo } from './okendo.ts';
import { olist } from './olist.ts';
import { opinew } from './opinew.ts';
import { powerreviews } from './powerreviews.ts';
import { reviewkitRecord } from './reviewkit-record.ts';
import { shopifyReviews } from './shopify-reviews.ts';
import { snappfoodApi } from './snappfood-api.ts';
import { snappfoodDataset } from './snappfood-dataset.ts';
import { stamped } from './stamped.ts';
import { steam } from './steam.ts';
import { surveymonkey } from './surveymonkey.ts';
import { tripadvisor } from './tripadvisor.ts';
import { trustpilotApi } from './trustpilot-api.ts';
import { trustpilotCsv } from './trustpilot-csv.ts';
import { trustpilotProducts } from './trustpilot-products.ts';
import { typeform } from './typeform.ts';
import { woocommerce } from './woocommerce.ts';
import { woocommerceFa } from './woocommerce-fa.ts';
import { xCart } from './x-cart.ts';
import { yelp } from './yelp.ts';
import { yotpo } from './yotpo.ts';
import { zendesk } from './zendesk.ts';
import type { Preset } from './preset.ts';

export const presets: readonly Preset[] = [
  googlePlayConsole,
  googlePlayScraper,
  googlePlayScraperNode,
  googlePlayApi,
  appStoreConnect,
  appStoreScraperNode,
  appStoreScraperPython,
  appStoreRss,
  cafeBazaar,
  cafeBazaarCsv,
  appfollow,
  appbot,
  appfigures,
  trustpilotCsv,
  trustpilotProducts,
  trustpilotApi,
  googleBusiness,
  googleMapsOutscraper,
  googleMapsScraper,
  yelp,
  tripadvisor,
  bookingCsv,
  bookingApi,
  facebook,
  feefo,
  bazaarvoice,
  g2,
  powerreviews,
  judgeMe,
  shopifyReviews,
  loox,
  yotpo,
  okendo,
  stamped,
  opinew,
  woocommerce,
  woocommerceFa,
  xCart,
  amazon2018,
  amazon2023,
  amazonBrightdata,
  digikalaApi,
  digikalaDataset,
  snappfoodApi,
  snappfoodDataset,
  olist,
  steam,
  zendesk,
  freshdesk,
  intercom,
  typeform,
  surveymonkey,
  delighted,
  reviewkitRecord,
];

/** The preset a user named with `--platform`. */
export function presetByName(name: string): Preset | undefined {
  return presets.find((preset) => preset.name === name);
}
