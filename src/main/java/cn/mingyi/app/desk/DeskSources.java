package cn.mingyi.app.desk;

import cn.mingyi.deliberation.usecase.DueQueries;
import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.disclosure.usecase.DisclosureDue;
import cn.mingyi.disclosure.usecase.DisclosureQueries;
import cn.mingyi.finance.usecase.FinanceQueries;

/** What the desk reads of the features. */
public record DeskSources(
    MatterQueries matters,
    DueQueries due,
    DisclosureQueries disclosures,
    DisclosureDue disclosureDue,
    FinanceQueries finance) {}
