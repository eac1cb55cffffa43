import type { Fact } from '#knowledge/fact.ts';
import { SOURCES, type Source } from '#knowledge/sources.ts';
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
  const address = addressOf(source);
  return (
    <li>
      {source.citation}
      {!source.seen && ` (${WORDS.fact.notRead})`}
      {address && (
        <>
          {' '}
          <a href={address.url} rel="noreferrer" target="_blank">
            {address.name}
            <LinkIcon />
            <span className="visually-hidden"> ({WORDS.fact.openInNewTab})</span>
          </a>
        </>
      )}
    </li>
  );
}

function addressOf({ doi, pmid, url }: Source): { readonly url: string; readonly name: string } | null {
  if (doi) return { url: `https://doi.org/${doi}`, name: `doi:${doi}` };
  if (pmid) return { url: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, name: `PubMed ${pmid}` };
  return url ? { url, name: new URL(url).hostname } : null;
}
