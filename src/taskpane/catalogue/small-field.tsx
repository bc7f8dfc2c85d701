import { Field, Input, makeStyles, type InputProps } from "@fluentui/react-components";
import type { JSX } from "react";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface SmallFieldProps extends Pick<InputProps, "inputMode"> {
  readonly label: string;
  readonly value: string;
  /** What is wrong with it, in words; "" for nothing. */
  readonly problem?: string;
  readonly className?: string;
  readonly onType: (text: string) => void;
}

/** A labelled line to type into, that never makes the pane wider. */
export function SmallField(props: SmallFieldProps): JSX.Element {
  const { label, value, problem = "", className, onType, ...input } = props;
  const styles = useStyles();
  return (
    <Field
      size="small"
      label={label}
      {...(className === undefined ? {} : { className })}
      {...(problem === "" ? {} : { validationMessage: problem })}
    >
      <Input
        {...input}
        size="small"
        className={styles.input}
        value={value}
        onChange={(_, { value: text }) => {
          onType(text);
        }}
      />
    </Field>
  );
}
