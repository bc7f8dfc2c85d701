import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { activities } from "../../knowledge";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  categories: { display: "flex", flexDirection: "column", maxHeight: "40vh", overflowY: "auto" },
  category: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const ACTIVITIES = activities.map(({ name }) => name);

/** Categories to begin an appendix with: which there are to choose from, and which of them a person wants. */
export interface CategoryChoice {
  readonly all: readonly string[];
  readonly chosen: readonly string[];
  readonly of: "activities" | "programme";
  readonly onOf: (of: "activities" | "programme") => void;
  readonly onChoose: (name: string, wanted: boolean) => void;
}

/** All of a programme's categories at first, or without one all activities of the decree. */
export function useCategoryChoice(ofProgramme: readonly string[]): CategoryChoice {
  const [of, setOf] = useState<CategoryChoice["of"]>("programme");
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const fromProgramme = of === "programme" && ofProgramme.length > 0;
  const all = fromProgramme ? ofProgramme : ACTIVITIES;
  return {
    all,
    chosen: all.filter((name) => !left.has(name)),
    of: fromProgramme ? "programme" : "activities",
    onOf: setOf,
    onChoose(name, wanted) {
      const next = new Set(left);
      if (wanted) next.delete(name);
      else next.add(name);
      setLeft(next);
    },
  };
}

interface CategoriesProps {
  readonly choice: CategoryChoice;
  /** Whether there is a programme to take them from. */
  readonly hasProgramme: boolean;
}

/** The categories with a tick each. */
export function Categories({ choice, hasProgramme }: CategoriesProps): JSX.Element {
  const styles = useStyles();
  const { say } = useWords();
  const { all, chosen, of, onOf, onChoose } = choice;
  return (
    <>
      {hasProgramme && (
        <Field size="small" label={say("appendix.categories.of")}>
          <RadioGroup
            value={of}
            onChange={(_, { value }) => {
              onOf(value === "programme" ? "programme" : "activities");
            }}
          >
            <Radio value="programme" label={say("appendix.categories.of.programme")} />
            <Radio value="activities" label={say("appendix.categories.of.activities")} />
          </RadioGroup>
        </Field>
      )}
      <Field
        size="small"
        label={say("appendix.categories")}
        {...(chosen.length === 0 ? { validationMessage: say("appendix.categories.none") } : {})}
      >
        <div role="group" aria-label={say("appendix.categories")} className={styles.categories}>
          {all.map((name) => (
            <Checkbox
              key={name}
              label={
                <span lang="vi" className={styles.category}>
                  {name}
                </span>
              }
              checked={chosen.includes(name)}
              onChange={(_, { checked }) => {
                onChoose(name, checked === true);
              }}
            />
          ))}
        </div>
      </Field>
    </>
  );
}
