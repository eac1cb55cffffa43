import type { Ref } from 'react';
import type { PageMeasure } from '#export/takeHome/shorten.ts';
import type { TakeHomePaper } from '#export/takeHome/TakeHomePage.tsx';
import type { TakeHomeContent } from '#export/takeHome/takeHomeContent.ts';
import { TakeHomeDrawing } from './TakeHomeDrawing.tsx';
import './takeHomeSheet.css';

type Props = {
  readonly content: TakeHomeContent;
  readonly measure: PageMeasure;
  readonly paper: TakeHomePaper;
  /** Language of the page, BCP 47. */
  readonly language: string;
  /** What has to fit the sheet. */
  readonly bodyRef?: Ref<HTMLDivElement>;
};

/** The page to take home as a sheet of paper on the screen and for the printer: the same words as the PDF, in the same places. */
export function TakeHomeSheet({ content, measure, paper, language, bodyRef }: Props) {
  const { headings, name, report, details } = content;
  return (
    <div className="take-home-sheet" data-paper={paper} dir={content.direction} lang={language} style={{ fontSize: `${measure.size}pt` }}>
      <div ref={bodyRef}>
        <div className="take-home-head">
          <p className="take-home-title">{content.title}</p>
          <p className="take-home-for">
            {name && <strong>{`${name.label}: ${name.value}`}</strong>}
            <span>{content.day}</span>
          </p>
        </div>
        <div className="take-home-where">
          <TakeHomeDrawing areas={content.areas} says={content.faceSays} width={measure.face} />
          <div>
            <p className="take-home-heading">{headings.areas}</p>
            <Areas areas={content.areas} />
            {content.areasNote !== '' && <p className="take-home-soft">{content.areasNote}</p>}
          </div>
        </div>
        <p className="take-home-heading">{headings.when}</p>
        <ol className="take-home-days">
          {content.marks.map(({ label, days, date }) => (
            <li key={label}>
              <strong>{label}</strong>
              <span>{date || days}</span>
              {date !== '' && <span className="take-home-soft">{days}</span>}
            </li>
          ))}
        </ol>
        {content.marksNote !== '' && <p className="take-home-note">{content.marksNote}</p>}
        <div className="take-home-columns">
          {content.risks.length > 0 && <Risks content={content} />}
          <div>
            <p className="take-home-heading">{headings.after}</p>
            <ul>
              {content.after.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        </div>
        <Report report={report} />
        {details && (
          <div className="take-home-details">
            <strong>{details.title}</strong>
            {details.rows.map((row) => (
              <p key={row.map(({ value }) => value).join()}>
                {row.map(({ label, value }) => (
                  <span key={label}>
                    {`${label}: `}
                    <bdi>{value}</bdi>
                  </span>
                ))}
              </p>
            ))}
          </div>
        )}
        <p className="take-home-foot">{content.foot}</p>
      </div>
    </div>
  );
}

/** Two columns where many areas say no more than their names. */
function Areas({ areas }: { readonly areas: TakeHomeContent['areas'] }) {
  return (
    <ol className="take-home-areas" data-narrow={areas.length > 6 && areas.every(({ does }) => does === '')}>
      {areas.map(({ number, name, side, does }) => (
        <li key={number}>
          <span className="take-home-number">{number}</span>
          <span>
            <strong>{side === '' ? name : `${name} (${side})`}</strong>
            {does !== '' && <span>{does}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

function Risks({ content: { headings, expectHint, risks, risksNote } }: { readonly content: TakeHomeContent }) {
  return (
    <div>
      <p className="take-home-heading">{headings.expect}</p>
      <p className="take-home-soft">{expectHint}</p>
      {risks.map(({ area, lines }) => (
        <div key={area}>
          <strong>{area}</strong>
          <ul>
            {lines.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
      {risksNote !== '' && <p className="take-home-note">{risksNote}</p>}
    </div>
  );
}

function Report({ report }: { readonly report: TakeHomeContent['report'] }) {
  return (
    <div className="take-home-report">
      <div className="take-home-signs">
        {report.groups.map(({ urgency, title, signs }) => (
          <div key={urgency}>
            <strong>{title}</strong>
            <ul>
              {signs.map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p className="take-home-phone">
        <strong>{report.phone.label}</strong>
        {report.phone.value !== '' ? <bdi dir="ltr">{report.phone.value}</bdi> : <span className="take-home-line" />}
      </p>
    </div>
  );
}
