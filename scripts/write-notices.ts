import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { notices } from "./notices";

const repository = join(__dirname, "..");
writeFileSync(join(repository, "THIRD-PARTY-NOTICES.md"), notices(repository));
console.log("THIRD-PARTY-NOTICES.md written");
