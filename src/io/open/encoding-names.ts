/** The encodings that can be named and found; apart from the decoder, so that help texts load nothing. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];
