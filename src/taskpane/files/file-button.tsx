import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef, type JSX } from "react";

interface FileButtonProps extends Pick<ButtonProps, "size" | "icon" | "disabledFocusable"> {
  readonly label: string;
  /** The kinds of file, as `<input accept>` takes them. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button that asks for a file. */
export function FileButton({ label, accept, onFile, ...button }: FileButtonProps): JSX.Element {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        {...button}
        onClick={() => {
          picker.current?.click();
        }}
      >
        {label}
      </Button>
      <input
        ref={picker}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file, mended meanwhile, may be chosen again.
          target.value = "";
        }}
      />
    </>
  );
}
