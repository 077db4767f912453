/** A choice of one among few, all in sight. */
interface Option<T extends string> {
  readonly id: T;
  readonly label: string;
  readonly hint?: string;
}

interface RadiosProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  /** Few and short: side by side. */
  readonly beside?: boolean;
  readonly onChange: (value: T) => void;
}

export const Radios = <T extends string>({
  legend,
  name,
  value,
  options,
  beside = false,
  onChange,
}: RadiosProps<T>) => (
  <fieldset className="field">
    <legend>{legend}</legend>
    <div className={beside ? 'choices beside' : 'choices'}>
      {options.map(({ id, label, hint }) => (
        <label key={id} className="choice">
          <input type="radio" name={name} checked={id === value} onChange={() => onChange(id)} />
          {label}
          {hint !== undefined && <span className="hint">{hint}</span>}
        </label>
      ))}
    </div>
  </fieldset>
);
