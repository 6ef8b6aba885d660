import { analyseArticle } from '../core/analyse/analyse-article';
import { reportOf } from '../core/analyse/report-of';
import { type CodedArticle, codeArticle } from '../core/pack/code-article';
import { type PlacedInput, readPlacedInput } from './read-inputs';

/** An input's article as a pack is built of it, or why there is none, as a sentence. */
export type CodedInput = { readonly place: string } & ({ readonly article: CodedArticle } | { readonly problem: string });

/** Reads, analyses and codes inputs, in their order. What cannot be read says why. */
export async function codeInputs(inputs: readonly PlacedInput[]): Promise<CodedInput[]> {
  const coded: CodedInput[] = [];
  for (const input of inputs) {
    try {
      coded.push({ place: input.place, article: codeArticle(reportOf(analyseArticle(await readPlacedInput(input)))) });
    } catch (error) {
      coded.push({ place: input.place, problem: error instanceof Error ? error.message : String(error) });
    }
  }
  return coded;
}
