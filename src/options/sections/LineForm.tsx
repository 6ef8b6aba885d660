import { useState } from 'preact/hooks';

interface LineFormProps<Value> {
  /** Unique in the page. */
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  /** What the button does with the line. */
  readonly action: string;
  /** What is said where `read` finds nothing in the line. */
  readonly problem: string;
  read(typed: string): Value | null;
  /** False where it could not be added; then what was typed stays. */
  add(value: Value): Promise<boolean>;
}

/** A line that a reader writes and adds; what is wrong with it is told beside it. */
export function LineForm<Value>({ id, label, placeholder, action, problem, read, add }: LineFormProps<Value>) {
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const value = read(typed);
    setIsWrong(value === null);
    if (value !== null && (await add(value))) setTyped('');
  };
  return (
    <>
      <form onSubmit={(event) => void submit(event)}>
        <label for={id}>{label}</label>
        <input
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          placeholder={placeholder}
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-problem` : undefined}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit">{action}</button>
      </form>
      {isWrong && (
        <p id={`${id}-problem`} class="problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
