package cn.mingyi.roster.usecase.intake;

import cn.mingyi.roster.domain.IdentityNumber;
import cn.mingyi.roster.domain.Office;
import cn.mingyi.roster.domain.PersonName;
import cn.mingyi.roster.domain.Residence;
import cn.mingyi.roster.domain.RosterColumn;
import cn.mingyi.roster.domain.Sex;
import cn.mingyi.roster.domain.Villager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the person of a row and says what is wrong with it. */
final class PersonReader {
  private static final Pattern LOST = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+?\\d+");
  private static final String LOST_DIGITS = "身份证号存成了数字，后几位已经丢失（Excel 只保留 15 位）；请按身份证原件以文本重填";

  private final LocalDate today;

  PersonReader(LocalDate today) {
    this.today = today;
  }

  PersonDraft read(RowReader row) {
    String name = name(row);
    Optional<IdentityNumber> identity = identity(row);
    String political = row.text(RosterColumn.POLITICAL);
    String note = note(row);
    return new PersonDraft(
        row.recognised().sheet().name(),
        row.row().number(),
        name,
        sex(row, identity),
        birthDate(row, identity),
        identity.orElse(null),
        phones(row),
        relation(row.text(RosterColumn.RELATION)),
        residence(row, note),
        political.equals("是") ? "中共党员" : political.equals("否") ? "群众" : political,
        offices(row),
        note);
  }

  private static String name(RowReader row) {
    SourceCell cell = row.cell(RosterColumn.NAME);
    String name = PersonName.normalise(cell.text());
    if (name.isEmpty()) {
      row.refuse(RosterColumn.NAME, "没有姓名");
    } else if (cell.kind() != SourceCell.Kind.TEXT) {
      row.refuse(RosterColumn.NAME, "姓名一栏不是文字");
    } else if (PersonName.length(name) > 30) {
      row.refuse(RosterColumn.NAME, "姓名一栏太长，不像一个人的姓名");
    } else if (PersonName.length(name) < 2 || !PersonName.isPlain(name)) {
      row.warn(RosterColumn.NAME, "姓名不像完整的姓名，请核对");
    }
    return name;
  }

  private Optional<IdentityNumber> identity(RowReader row) {
    SourceCell cell = row.cell(RosterColumn.IDENTITY);
    String text = Words.compact(cell.text()).replaceAll("[`'’‘]", "").replaceAll("[xX×хХ]", "X");
    if (text.isEmpty() || text.codePoints().noneMatch(Character::isDigit)) {
      row.warn(RosterColumn.IDENTITY, text.isEmpty() ? "没有身份证号" : "身份证号一栏写的不是号码，按没有处理");
      return Optional.empty();
    }
    if ((cell.kind() == SourceCell.Kind.NUMBER && text.length() > 15)
        || LOST.matcher(text).matches()) {
      row.refuse(RosterColumn.IDENTITY, LOST_DIGITS);
      return Optional.empty();
    }
    Optional<IdentityNumber.Fault> fault = IdentityNumber.faultOf(text);
    if (fault.isPresent()) {
      row.refuse(RosterColumn.IDENTITY, sentence(fault.get(), text));
      return Optional.empty();
    }
    IdentityNumber identity = new IdentityNumber(text);
    if (identity.birthDate().isAfter(today)) {
      row.refuse(RosterColumn.IDENTITY, "身份证号里的出生日期在今天之后");
      return Optional.empty();
    }
    return Optional.of(identity);
  }

  private static String sentence(IdentityNumber.Fault fault, String text) {
    return fault == IdentityNumber.Fault.LENGTH
        ? fault.sentence() + "，这里有 " + text.codePointCount(0, text.length()) + " 位"
        : fault.sentence();
  }

  private static @Nullable Sex sex(RowReader row, Optional<IdentityNumber> identity) {
    String text = row.text(RosterColumn.SEX);
    Sex told =
        switch (text) {
          case "男", "男性", "1", "M", "m" -> Sex.MALE;
          case "女", "女性", "2", "F", "f" -> Sex.FEMALE;
          default -> null;
        };
    if (identity.isPresent()) {
      Sex sex = identity.get().sex();
      if (told != null && told != sex) {
        row.warn(RosterColumn.SEX, "性别与身份证号不一致，按身份证号记为" + sex.label());
      }
      return sex;
    }
    if (told == null && !row.refused()) {
      row.warn(RosterColumn.SEX, "没有性别");
    }
    return told;
  }

  private @Nullable LocalDate birthDate(RowReader row, Optional<IdentityNumber> identity) {
    SourceCell cell = row.cell(RosterColumn.BIRTH_DATE);
    Optional<WrittenDate> told = WrittenDate.parse(cell);
    if (told.isEmpty() && !cell.isBlank()) {
      row.warn(RosterColumn.BIRTH_DATE, identity.isPresent() ? "出生日期看不懂，按身份证号记" : "出生日期看不懂");
    }
    if (identity.isPresent()) {
      LocalDate date = identity.get().birthDate();
      if (told.isPresent() && !told.get().agreesWith(date)) {
        row.warn(RosterColumn.BIRTH_DATE, "出生日期与身份证号不一致，按身份证号记");
      }
      return date;
    }
    if (told.isEmpty()) {
      if (cell.isBlank() && !row.refused()) {
        row.warn(RosterColumn.BIRTH_DATE, "没有出生日期，不计入十八周岁以上村民");
      }
      return null;
    }
    if (told.get().date().isAfter(today)) {
      row.warn(RosterColumn.BIRTH_DATE, "出生日期在今天之后，未采用");
      return null;
    }
    if (!told.get().isWhole()) {
      row.warn(RosterColumn.BIRTH_DATE, "出生日期不完整，缺的部分按 1 记");
    }
    return told.get().date();
  }

  private static List<String> phones(RowReader row) {
    List<String> phones = new ArrayList<>();
    for (SourceCell cell : row.cells(RosterColumn.PHONE)) {
      if (cell.covered()) {
        continue;
      }
      PhoneNumbers numbers = PhoneNumbers.parse(cell.text());
      if (!numbers.readable()) {
        row.warn(RosterColumn.PHONE, "电话号码不像一个号码，已照原样记下");
      }
      numbers.numbers().stream().filter(n -> !phones.contains(n)).forEach(phones::add);
    }
    return phones;
  }

  private static List<Office> offices(RowReader row) {
    List<Office> offices = new ArrayList<>();
    for (String word : row.text(RosterColumn.OFFICE).split("[、,;/兼和]+")) {
      Optional<Office> office = OfficeWords.office(word);
      office.filter(o -> !offices.contains(o)).ifPresent(offices::add);
      if (office.isEmpty() && !word.isEmpty() && !OfficeWords.meansNone(word)) {
        row.warn(RosterColumn.OFFICE, "职务写法认不出，未登记，请在花名册里补登");
      }
    }
    return offices;
  }

  static String relation(String text) {
    return switch (text) {
      case "本人", "户主本人", "户主", "之主", "本户户主", "01", "0", "00" -> Villager.HEAD;
      default -> text;
    };
  }

  private static Residence residence(RowReader row, String note) {
    String told = row.text(RosterColumn.RESIDENCE);
    if (told.isEmpty() || !row.has(RosterColumn.RESIDENCE)) {
      return isAway(note) ? Residence.AWAY : Residence.RESIDENT;
    }
    if (row.recognised().label(columnOf(row)).startsWith("是否")) {
      boolean asksAway = row.recognised().label(columnOf(row)).contains("外出");
      return told.equals("是") == asksAway ? Residence.AWAY : Residence.RESIDENT;
    }
    return isAway(told) ? Residence.AWAY : Residence.RESIDENT;
  }

  private static int columnOf(RowReader row) {
    return row.recognised().mapping().of(RosterColumn.RESIDENCE).getFirst();
  }

  private static boolean isAway(String text) {
    return !text.contains("未外出")
        && (text.contains("外出")
            || text.contains("务工")
            || text.contains("在外")
            || text.contains("不在家")
            || text.contains("空挂")
            || text.contains("人户分离"));
  }

  private static String note(RowReader row) {
    String note =
        row.cells(RosterColumn.NOTE).stream()
            .map(SourceCell::text)
            .map(String::strip)
            .filter(t -> !t.isEmpty())
            .reduce((a, b) -> a + "；" + b)
            .orElse("");
    if (Stream.of("死亡", "去世", "已故", "病故", "注销", "迁出").anyMatch(note::contains)) {
      row.warn(RosterColumn.NOTE, "备注写明已去世、注销或迁出，请核对是否还在册");
    }
    return note.length() > 500 ? note.substring(0, 500) : note;
  }
}
