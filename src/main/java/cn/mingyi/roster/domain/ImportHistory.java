package cn.mingyi.roster.domain;

/** What the office remembers of its imports: the imports that stand, and the confirmed forms. */
public record ImportHistory(Imports imports, ColumnMappings mappings) {}
