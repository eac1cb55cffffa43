export function AssessmentPanel() {
  return <p />;
}
