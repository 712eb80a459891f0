import { type Credit, parseCredit } from '../../src/credit/index.ts';
import type { ReadOptions } from '../../src/index.ts';

/** A credit in short: 'Ada Rowe', 'Ada Rowe, Stringer', 'Getty Images = getty'. What is missing is not there. */
export interface ShortCredit {
  readonly people?: readonly string[];
  readonly bodies?: readonly string[];
  readonly via?: string;
  readonly handout?: true;
  readonly file?: true;
}

export function shortCredit(credit: Credit): ShortCredit {
  const { photographers, suppliers, via, handout, filePhoto } = credit;
  const bodyOf = ({ name, id }: Credit['suppliers'][number]) =>
    id === null ? name : `${name} = ${id}`;
  return {
    ...(photographers.length === 0
      ? {}
      : {
          people: photographers.map(({ name, role }) =>
            role === null ? name : `${name}, ${role}`,
          ),
        }),
    ...(suppliers.length === 0 ? {} : { bodies: suppliers.map(bodyOf) }),
    ...(via === null ? {} : { via: bodyOf(via) }),
    ...(handout ? { handout } : {}),
    ...(filePhoto ? { file: true as const } : {}),
  };
}

/** A credit line read: in short; or, where it is refused, the offset and what was expected. */
export function creditOf(
  text: string,
  options?: ReadOptions,
): ShortCredit | readonly [number, string] {
  const result = parseCredit(text, options);
  if (result.ok) return shortCredit(result.value);
  return [result.error.offset, result.error.expected.join(', ')];
}
