export function LearnPanel() {
  return <p />;
}
