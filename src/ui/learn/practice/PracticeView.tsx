export function PracticeView() {
  return <p />;
}
