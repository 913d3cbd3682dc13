package cn.mingyi.app.cli;

import picocli.CommandLine.Command;

/** {@code mingyi consultation import NO FILE}. */
@Command(name = "consultation", description = "民议", subcommands = ConsultationImport.class)
final class ConsultationCommand {}
