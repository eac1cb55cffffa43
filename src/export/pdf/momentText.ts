/** A moment as the clinic's clock showed it: "2026-11-22 14:05". Digits stay Latin, the order is the one that cannot be misread. */
export function timeText(moment: string, utcOffsetMinutes: number): string {
  return new Date(Date.parse(moment) + utcOffsetMinutes * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** The clinic's calendar day of a moment. */
export function dayText(moment: string, utcOffsetMinutes: number): string {
  return timeText(moment, utcOffsetMinutes).slice(0, 10);
}
