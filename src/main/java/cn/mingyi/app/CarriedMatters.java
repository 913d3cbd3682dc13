package cn.mingyi.app;

import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.finance.domain.DecidedMatter;
import cn.mingyi.finance.domain.DecidedMatters;
import java.util.Optional;

/** 决议编号 as 六议两公开 knows them. */
final class CarriedMatters implements DecidedMatters {
  private final MatterQueries matters;

  CarriedMatters(MatterQueries matters) {
    this.matters = matters;
  }

  @Override
  public Optional<DecidedMatter> find(String number) {
    return matters
        .byNumber(number)
        .map(file ->
            new DecidedMatter(
                file.matter().number(),
                file.matter().title(),
                file.decidingMeeting(Step.RESOLUTION).isPresent()));
  }
}
