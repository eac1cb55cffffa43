/** A file's name is seen by everybody who passes: no label and no chart is ever in it. */
export function calendarName(givenDay: string): string {
  return `facies-appointments-${givenDay}.ics`;
}

export type AppointmentKind = 'review' | 'retreatment';

/** The same for a visit's appointment in every file that is made of it. */
export function appointmentUid(visitId: string, kind: AppointmentKind): string {
  return `facies-${kind}-${visitId}`;
}
