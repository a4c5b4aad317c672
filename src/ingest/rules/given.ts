/** What markup and position already decide. */
import type { BlockKind } from '../../domain/article.ts';
import type { Mark, Rule } from '../page.ts';

const BY_MARK: Readonly<Partial<Record<Mark, BlockKind>>> = {
  image: 'caption',
  rule: 'boilerplate',
  marker: 'metadata',
  prefix: 'metadata',
};

export const given: Rule = ({ units }) =>
  units.flatMap(({ mark, words }, unit) => {
    const kind = mark === null ? undefined : BY_MARK[mark];
    if (kind) return [{ unit, kind }];
    return words === 0 ? [{ unit, kind: 'boilerplate' as const }] : [];
  });
