/** What the benches use of the package `sentiment`, which brings no types. */
declare module "sentiment" {
  export default class Sentiment {
    /** `score`: below 0 for what reads as negative. */
    analyze(text: string): { readonly score: number };
  }
}
