export { MOST_LETTERS, readProgramme, type ProgrammeFile, type ProgrammeFileRefusal } from "./read-programme";
export { PROGRAMME_VERSION, writeProgramme } from "./write-programme";
