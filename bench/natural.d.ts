/** The two deep paths of natural that the bench uses; its index prints to standard output and loads database drivers. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  interface Stemmer {
    stem(word: string): string;
  }
  const stemmer: Stemmer;
  export default stemmer;
}

declare module 'natural/lib/natural/sentiment/SentimentAnalyzer.js' {
  export default class SentimentAnalyzer {
    constructor(language: string, stemmer: object, vocabulary: string);
    getSentiment(words: readonly string[]): number;
  }
}
