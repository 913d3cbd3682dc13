package cn.mingyi.village.storage;

import cn.mingyi.kernel.StaleRecord;
import cn.mingyi.platform.db.Mappers;
import cn.mingyi.village.domain.Attachment;
import cn.mingyi.village.domain.Attachments;
import cn.mingyi.village.domain.Figure;
import cn.mingyi.village.domain.Figures;
import cn.mingyi.village.domain.Holiday;
import cn.mingyi.village.domain.Holidays;
import cn.mingyi.village.domain.VillageProfile;
import cn.mingyi.village.domain.VillageProfiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The ports of 本村 over its tables (migrations V1, V6 and V10). */
public final class VillageStorage {
  private final VillageMapper mapper;

  /**
   * @param mappers of a session that knows {@link #mapperTypes}
   */
  public VillageStorage(Mappers mappers) {
    mapper = mappers.get(VillageMapper.class);
  }

  public static List<Class<?>> mapperTypes() {
    return List.of(VillageMapper.class);
  }

  public VillageProfiles profiles() {
    return new VillageProfiles() {
      @Override
      public Optional<VillageProfile> find() {
        return Optional.ofNullable(mapper.profile());
      }

      @Override
      public void add(VillageProfile founded) {
        mapper.insertProfile(founded);
      }

      @Override
      public void update(VillageProfile changed) {
        if (mapper.updateProfile(changed) != 1) {
          throw new StaleRecord("village_profile");
        }
      }
    };
  }

  public Figures figures() {
    return new Figures() {
      @Override
      public void add(Figure added) {
        mapper.insertFigure(added);
      }

      @Override
      public List<Figure> all() {
        return mapper.figures();
      }
    };
  }

  public Holidays holidays() {
    return new Holidays() {
      @Override
      public List<Holiday> all() {
        return mapper.holidays();
      }

      @Override
      public void replaceYear(int year, List<Holiday> days) {
        mapper.deleteHolidays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        days.forEach(mapper::insertHoliday);
      }
    };
  }

  public Attachments attachments() {
    return new Attachments() {
      @Override
      public void add(Attachment attached) {
        mapper.insertAttachment(attached);
      }

      @Override
      public List<Attachment> of(UUID owner) {
        return mapper.attachments(owner);
      }
    };
  }
}
