export function ConditionsPanel() {
  return <p />;
}
