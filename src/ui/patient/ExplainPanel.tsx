export function ExplainPanel() {
  return <p />;
}
