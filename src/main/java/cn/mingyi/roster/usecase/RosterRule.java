package cn.mingyi.roster.usecase;

/** Why the roster refuses a request. */
public enum RosterRule {
  /** The file has no sheet with the columns of a roster. */
  NO_ROSTER_IN_FILE,
  /** The file has a roster but no row that could be accepted. */
  NOTHING_TO_IMPORT,
  /** An import into a roster needs the day from which what is new holds. */
  EFFECTIVE_DAY_MISSING,
  /** What an earlier import brought must not be changed to hold before it. */
  EFFECTIVE_DAY_TOO_EARLY,
  /** The import is not there any more. */
  IMPORT_GONE,
  /** Rows of the import were changed since. */
  IMPORT_OVERTAKEN,
  /** The household or villager is not on the roster. */
  NOT_ON_ROSTER,
  /** The ID is on the roster already. */
  IDENTITY_TAKEN,
  /** The number is on the roster already. */
  NUMBER_TAKEN,
  /** The term, membership or link exists already. */
  ALREADY_SO,
  /** 村监会: not who sits in the village committee (村组法 32). */
  INCOMPATIBLE_OFFICE,
  /** A date lies before the beginning of what it ends. */
  ENDS_BEFORE_BEGIN
}
