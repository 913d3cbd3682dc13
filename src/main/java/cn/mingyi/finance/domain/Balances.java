package cn.mingyi.finance.domain;

import cn.mingyi.kernel.Money;

/** How much lies where. */
public record Balances(Money bank, Money cash) {
  public static final Balances NONE = new Balances(Money.ZERO, Money.ZERO);

  public Money total() {
    return bank.plus(cash);
  }

  public Money at(FundPlace place) {
    return place == FundPlace.BANK ? bank : cash;
  }

  public Balances plus(FundPlace place, Money amount) {
    return place == FundPlace.BANK
        ? new Balances(bank.plus(amount), cash)
        : new Balances(bank, cash.plus(amount));
  }
}
