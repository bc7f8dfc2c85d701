import { useEffect, useState } from "react";
import { EMPTY_CATALOGUE, readCatalogueFile, writeCatalogueFile, type OwnCatalogue } from "../../catalogue";
import { keepSetting, readSetting } from "../../excel";
import { useCommands } from "../commands/use-commands";
import { OWN_CATALOGUE } from "./own-setting";

/** The catalogues beside the shipped one: a person's own, kept in the browser, and the one that travels with the workbook. */
export interface OwnCatalogues {
  readonly mine: OwnCatalogue;
  /** Null where the workbook has none, or one that cannot be read. */
  readonly kept: OwnCatalogue | null;
  readonly setMine: (catalogue: OwnCatalogue) => void;
  /** Keeps one's own in the workbook (true), or takes it out of there (false); whether that was done. */
  readonly keepInWorkbook: (keep: boolean) => Promise<boolean>;
}

export function useOwn(): OwnCatalogues {
  const commands = useCommands();
  const [mine, setMine] = useState(() => catalogueIn(readSetting(OWN_CATALOGUE)) ?? EMPTY_CATALOGUE);
  const [kept, setKept] = useState<OwnCatalogue | null>(null);
  useEffect(() => {
    let open = true;
    void commands.readKeptCatalogue().then((text) => {
      if (open) setKept(catalogueIn(text));
    });
    return () => {
      open = false;
    };
  }, [commands]);
  return {
    mine,
    kept,
    setMine(catalogue) {
      keepSetting(OWN_CATALOGUE, writeCatalogueFile(catalogue));
      setMine(catalogue);
    },
    async keepInWorkbook(keep) {
      const done = await commands.keepCatalogue(keep ? writeCatalogueFile(mine) : null);
      if (done === true) setKept(keep ? mine : null);
      return done === true;
    },
  };
}

function catalogueIn(text: string | null): OwnCatalogue | null {
  return text === null || text === "" ? null : readCatalogueFile(text).catalogue;
}
