export function QuizView() {
  return <p />;
}
