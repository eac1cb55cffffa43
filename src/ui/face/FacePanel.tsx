export function FacePanel() {
  return <p />;
}
