package cn.mingyi.disclosure.storage;

import cn.mingyi.disclosure.domain.Bulletins;
import cn.mingyi.disclosure.domain.CatalogueItem;
import cn.mingyi.disclosure.domain.Catalogues;
import cn.mingyi.disclosure.domain.Feedback;
import cn.mingyi.disclosure.domain.FeedbackRegister;
import cn.mingyi.disclosure.domain.KindName;
import cn.mingyi.platform.db.Mappers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ports of disclosure over their tables. */
public final class DisclosureStorage {
  private final DisclosureMapper mapper;

  /**
   * @param mappers of a session that knows {@link #mapperTypes}
   */
  public DisclosureStorage(Mappers mappers) {
    mapper = mappers.get(DisclosureMapper.class);
  }

  public static List<Class<?>> mapperTypes() {
    return List.of(DisclosureMapper.class);
  }

  public Bulletins bulletins() {
    return new MybatisBulletins(mapper);
  }

  public Catalogues catalogues() {
    return new Catalogues() {
      @Override
      public List<CatalogueItem> items() {
        return mapper.items().stream().map(ItemRow::item).toList();
      }

      @Override
      public void add(List<CatalogueItem> changed) {
        changed.stream().map(ItemRow::of).forEach(mapper::insertItem);
      }

      @Override
      public List<KindName> names() {
        return mapper.names();
      }

      @Override
      public void add(KindName name) {
        mapper.insertName(name);
      }

      @Override
      public Optional<LocalDate> startedOn() {
        return Optional.ofNullable(mapper.startedOn());
      }

      @Override
      public void start(LocalDate on) {
        mapper.insertStart(UUID.randomUUID(), on);
      }
    };
  }

  public FeedbackRegister feedback() {
    return new FeedbackRegister() {
      @Override
      public List<Feedback> all() {
        Map<UUID, Feedback.Answer> answers =
            mapper.answers().stream()
                .collect(Collectors.toMap(Feedback.Answer::feedbackId, Function.identity()));
        return mapper.feedback().stream().map(row -> row.with(answers.get(row.id()))).toList();
      }

      @Override
      public void add(Feedback received) {
        mapper.insertFeedback(received);
      }

      @Override
      public void answer(Feedback.Answer given) {
        mapper.insertAnswer(given);
      }
    };
  }
}
