import { useMemo } from 'react';
import { givenBy, type WriteTask } from '../../../clinic/write/task';
import { useAllWords } from '../../../i18n/MoreWords';
import { sayShape } from '../repair/say-finding';

/** The parameters that are given to the person who writes. */
export function GivenList({ task }: { readonly task: WriteTask }) {
  const { write: words, finding } = useAllWords().clinic;
  const given = useMemo(() => givenBy(task), [task]);
  return (
    <details className="given" open>
      <summary>{words.given}</summary>
      <p className="form-note">{words.givenAbout}</p>
      <dl>
        {given.map(({ name, shape, reads }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              {sayShape(shape, finding)}
              {reads !== null && <span className="given-reads"> · {words.reads({ reads })}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
