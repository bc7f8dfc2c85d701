import { Field, mergeClasses, Select } from "@fluentui/react-components";
import type { JSX } from "react";
import type { SheetRef } from "../../../plan";
import { useSectionStyles } from "../../theme/section-styles";
import { useWords } from "../../words/use-words";

interface SheetSelectProps {
  readonly sheets: readonly SheetRef[];
  /** The id of the sheet that is chosen. */
  readonly value: string;
  readonly onChange: (sheetId: string) => void;
  readonly className?: string;
}

/** The choice of a sheet of this workbook to read from. */
export function SheetSelect({ sheets, value, onChange, className }: SheetSelectProps): JSX.Element {
  const styles = useSectionStyles();
  const { say } = useWords();
  return (
    <Field
      size="small"
      className={mergeClasses(styles.narrow, className)}
      label={say("programme.give.sheet")}
    >
      <Select
        className={styles.narrow}
        size="small"
        value={value}
        onChange={(_, chosen) => {
          onChange(chosen.value);
        }}
      >
        {sheets.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
