export function OwnCases() {
  return null;
}
