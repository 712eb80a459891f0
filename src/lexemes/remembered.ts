/** What was found out about a place of a text, kept while the alternatives of a grammar ask for it again. */

/** Places kept at a time: the words of a name and of the title behind it. A power of two. */
const PLACES = 16;

/**
 * The same question, with the last answers kept. A list of people is read by alternatives that begin with the same words, and
 * each asks of them what the one before has asked. Of the texts the last one is held, as by a regular expression.
 *
 * @param ask gives the same answer each time, and none that anybody changes
 */
export function remembered<Answer>(
  ask: (text: string, at: number) => Answer,
): (text: string, at: number) => Answer {
  let known = '';
  /** How many texts were asked about: an answer counts while its text is the last one. */
  let count = 0;
  const counts = new Array<number>(PLACES).fill(-1);
  const places = new Array<number>(PLACES).fill(-1);
  const answers: Answer[] = [];
  return (text, at) => {
    const slot = at & (PLACES - 1);
    if (text !== known) count += 1;
    // Kept even where it is equal: the same string again is known by its address, another one by all its characters.
    known = text;
    if (places[slot] === at && counts[slot] === count) return answers[slot] as Answer;
    const answer = ask(text, at);
    counts[slot] = count;
    places[slot] = at;
    answers[slot] = answer;
    return answer;
  };
}
