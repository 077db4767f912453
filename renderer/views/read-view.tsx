/** Read: the cleaned record as its reader will have it. Nothing here is a mark, so what is copied is clean text. */
import { type ReactNode, useMemo, useRef } from 'react';
import { assemble } from '../../core/assemble.ts';
import type { CleanedRecord, Image, RelatedItem } from '../../core/model/cleaned-record.ts';
import { type ReadLine, readLines } from './read-lines.ts';
import { type ViewStrings, viewStrings } from './strings.ts';
import { useFoundInRead } from './use-found-in-read.ts';
import { useReadPlace } from './use-read-place.ts';
import { type Teaser, useTeasers } from './use-teasers.ts';
import type { ViewProps } from './view-props.ts';
import { ViewScroller } from './view-scroller.tsx';
import './views.css';
import './read.css';

const CLASSES: Readonly<Record<ReadLine['kind'], string>> = {
  headline: 'read-headline',
  'alternate-headline': 'read-alternate',
  lead: 'read-lead',
  paragraph: 'read-paragraph',
  'sign-off': 'read-sign-off',
};

interface LineProps {
  readonly line: ReadLine;
  readonly before: ReactNode;
}

const Line = ({ line, before }: LineProps) => {
  const Tag = line.kind === 'headline' ? 'h2' : 'p';
  return (
    <Tag
      className={CLASSES[line.kind]}
      data-from={line.from}
      data-to={line.to}
      data-continued={line.continued ? '' : undefined}
    >
      {before}
      {line.text}
    </Tag>
  );
};

const Credit = ({ credit, strings }: { readonly credit: string | null; readonly strings: ViewStrings }) =>
  credit === null ? null : <p className="read-credit">{strings.credit(credit)}</p>;

const Figure = ({ image, strings }: { readonly image: Image; readonly strings: ViewStrings }) => (
  <li className="read-figure">
    {image.caption !== null && <p>{image.caption}</p>}
    {image.alt !== null && (
      <p className="read-alt">
        <span className="read-term">{strings.imageText}</span> {image.alt}
      </p>
    )}
    <Credit credit={image.credit} strings={strings} />
  </li>
);

interface RelatedProps {
  readonly item: RelatedItem;
  readonly teaser: Teaser | undefined;
  readonly strings: ViewStrings;
  readonly onOpenDispatch: (id: string) => void;
}

const Related = ({ item, teaser, strings, onOpenDispatch }: RelatedProps) => (
  <li className="read-item">
    {item.headline !== null && <h3>{item.headline}</h3>}
    {item.summary !== null && <p>{item.summary}</p>}
    {item.caption !== null && <p className="read-caption">{item.caption}</p>}
    <Credit credit={item.credit} strings={strings} />
    {teaser !== undefined && (teaser.stories.length > 0 || teaser.teasedIn > 1) && (
      <p className="read-linked">
        {teaser.stories.map(({ id, title }) => (
          <button key={id} type="button" className="text-link" onClick={() => onOpenDispatch(id)}>
            {strings.inThisCorpus(title)}
            {teaser.by === 'headline' ? '' : ` ${strings.storyBy(teaser.by)}`}
          </button>
        ))}
        {teaser.teasedIn > 1 && <span>{strings.teasedIn(teaser.teasedIn)}</span>}
      </p>
    )}
  </li>
);

/** Gives each item a key that lasts: what it says, and which of those saying the same it is. */
const keyed = <T,>(items: readonly T[]): readonly { readonly key: string; readonly item: T }[] => {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const said = JSON.stringify(item);
    const times = seen.get(said) ?? 0;
    seen.set(said, times + 1);
    return { key: `${said} ${times}`, item };
  });
};

const languageOf = ({ metadata }: CleanedRecord): string | undefined =>
  typeof metadata.language === 'string' && metadata.language !== '' ? metadata.language : undefined;

export const ReadView = (props: ViewProps) => {
  const { text, curation, found, locale, anchor, onAnchor, findTeasers, onOpenDispatch } = props;
  const strings = viewStrings(locale);
  const record = useMemo(() => assemble(text, curation), [text, curation]);
  const lines = useMemo(() => readLines(text, curation, record), [text, curation, record]);
  const teaserOf = useTeasers(record.related, findTeasers);
  const scroller = useRef<HTMLDivElement>(null);
  useReadPlace(scroller, anchor, onAnchor);
  useFoundInRead(scroller, found, text);

  const story = record.headline !== null || record.lead !== null || record.body.length > 0;
  const first = lines.find((line) => line.kind === 'paragraph')?.key;
  const dateline = record.dateline !== null && <span className="read-dateline">{record.dateline} </span>;
  return (
    <ViewScroller ref={scroller} className="read" label={strings.dispatchText} settled>
      {!story && (
        <div className="view-empty">
          <h2>{strings.noStory}</h2>
          <p>{strings.noStoryHint}</p>
        </div>
      )}
      <article className="read-article" lang={languageOf(record)}>
        {lines.map((line) => (
          <Line key={line.key} line={line} before={line.key === first && dateline} />
        ))}
        {first === undefined && dateline && <p className="read-paragraph">{dateline}</p>}
        {record.images.length > 0 && (
          <section className="read-section">
            <h2>{strings.images}</h2>
            <ul>
              {keyed(record.images).map(({ key, item }) => (
                <Figure key={key} image={item} strings={strings} />
              ))}
            </ul>
          </section>
        )}
        {record.related.length > 0 && (
          <section className="read-section">
            <h2>{strings.related}</h2>
            <ul>
              {keyed(record.related).map(({ key, item }) => (
                <Related
                  key={key}
                  item={item}
                  teaser={teaserOf(item)}
                  strings={strings}
                  onOpenDispatch={onOpenDispatch}
                />
              ))}
            </ul>
          </section>
        )}
      </article>
    </ViewScroller>
  );
};
