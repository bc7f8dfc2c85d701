import { useEffect, useState } from "react";
import type { CellRef } from "../../plan";
import { useCommands } from "../commands/use-commands";

/** The active cell of a sheet, followed as the selection changes; null while that is not known. */
export function useSelectedCell(sheetId: string): CellRef | null {
  const commands = useCommands();
  const [selected, setSelected] = useState<{
    readonly sheetId: string;
    readonly cell: CellRef | null;
  } | null>(null);
  useEffect(
    () =>
      commands.followSelection(sheetId, (cell) => {
        setSelected({ sheetId, cell });
      }),
    [sheetId, commands],
  );
  return selected?.sheetId === sheetId ? selected.cell : null;
}
