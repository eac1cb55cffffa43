import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { PAGE_MEASURES, type PageMeasure } from '#export/takeHome/shorten.ts';

/**
 * The roomiest measure in which a sheet's body fits the sheet, found by laying it out: each that does not fit is followed by
 * the next. @param key what is on the page; with another one it is sought anew
 */
export function useFittingMeasure(key: string): { readonly measure: PageMeasure; readonly body: RefObject<HTMLDivElement | null> } {
  const body = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState({ key, at: 0 });
  const at = tried.key === key ? tried.at : 0;
  useLayoutEffect(() => {
    const sheet = body.current?.parentElement;
    if (!sheet || !body.current || at >= PAGE_MEASURES.length - 1) return;
    const style = getComputedStyle(sheet);
    const room = sheet.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom);
    if (body.current.offsetHeight > room) setTried({ key, at: at + 1 });
  });
  return { measure: PAGE_MEASURES[at] as PageMeasure, body };
}
