import type { Fact } from '#knowledge/fact.ts';
import { SOURCES, type Source, sourceAddress } from '#knowledge/sources.ts';
import { LinkIcon } from '../controls/icons.tsx';
import { WORDS } from '../wording/words.ts';

/** What a statement rests on. Nothing here is fetched: a link opens only when a person follows it. */
export function FactSources({ id, fact }: { readonly id: string; readonly fact: Fact }) {
  return (
    <div id={id} className="fact-sources">
      <p className="fact-evidence">
        {WORDS.fact.evidence[fact.evidence]}
        {!fact.verified && `. ${fact.secondHand ? WORDS.fact.secondHandMeaning : WORDS.fact.unverifiedMeaning}`}
      </p>
      <ul>
        {fact.sources.map((sourceId) => (
          <Citation key={sourceId} source={SOURCES[sourceId]} />
        ))}
      </ul>
    </div>
  );
}

function Citation({ source }: { readonly source: Source }) {
  const identifier = identifierOf(source);
  const address = sourceAddress(source);
  return (
    <li>
      {source.citation}
      {!source.seen && ` (${WORDS.fact.notRead})`}
      {identifier && ` ${identifier}`}
      {address && (
        <>
          {' '}
          <a href={address} rel="noreferrer" target="_blank">
            {new URL(address).hostname}
            <LinkIcon />
            <span className="visually-hidden"> ({WORDS.fact.openInNewTab})</span>
          </a>
        </>
      )}
    </li>
  );
}

function identifierOf({ doi, pmid }: Source): string | null {
  if (doi) return `doi:${doi}`;
  return pmid ? `PMID ${pmid}` : null;
}
