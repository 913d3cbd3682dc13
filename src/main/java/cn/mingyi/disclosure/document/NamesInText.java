package cn.mingyi.disclosure.document;

import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.usecase.PrintedBulletin;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.TextWidths;
import cn.mingyi.platform.text.Typeface;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Marks names in running text, so that no name mixes two faces (domain §10): names that the
 * bulletin itself gives in a column or a signature, and a surname with a rare character behind it.
 */
final class NamesInText {
  private static final String SURNAMES =
      "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟"
          + "汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严"
          + "牛温芦季俞章鲁葛韦申尤毕聂焦柳邢岳齐梅庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童甄项裴席卫查屈鲍覃霍翁隋甘景薄单";

  /** What follows a name and is none of it. */
  private static final String NOT_IN_NAMES = "同等为的是和与及任系女男先在向对被由说要以也都某";

  private final TextWidths widths;
  private final Set<String> known = new LinkedHashSet<>();

  NamesInText(PrintedBulletin bulletin, TextWidths widths) {
    this.widths = widths;
    remember(bulletin.maker());
    remember(bulletin.responsible());
    remember(bulletin.supervisor());
    BulletinText text = bulletin.text();
    for (BulletinTable table : text.tables()) {
      for (int c = 0; c < table.columns().size(); c++) {
        if (ColumnPlan.isName(table.columns().get(c).kind())) {
          int column = c;
          table.rows().forEach(row -> remember(row.get(column)));
        }
      }
    }
  }

  private void remember(String names) {
    Phrase.ofPeople(names).parts().stream()
        .filter(Phrase.Part::name)
        .map(Phrase.Part::text)
        .filter(this::isRare)
        .forEach(known::add);
  }

  Phrase marked(String text) {
    Phrase marked = Phrase.EMPTY;
    int from = 0;
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      int end = nameEnd(text, at);
      if (end > at) {
        marked = marked.text(text.substring(from, at)).name(text.substring(at, end));
        from = end;
        at = text.offsetByCodePoints(end, -1);
      }
    }
    return marked.text(text.substring(from));
  }

  /** Behind the name that begins here; the same place when none does. */
  private int nameEnd(String text, int at) {
    for (String name : known) {
      if (text.startsWith(name, at)) {
        return at + name.length();
      }
    }
    int end = at + Character.charCount(text.codePointAt(at));
    if (SURNAMES.indexOf(text.codePointAt(at)) < 0) {
      return at;
    }
    for (int characters = 0; characters < 2 && end < text.length(); characters++) {
      int c = text.codePointAt(end);
      if (!Character.isIdeographic(c) || NOT_IN_NAMES.indexOf(c) >= 0) {
        break;
      }
      end += Character.charCount(c);
    }
    return isRare(text.substring(at, end)) ? end : at;
  }

  private boolean isRare(String words) {
    return words.codePoints().anyMatch(c -> !widths.inFirstFont(Typeface.FANGSONG, c));
  }
}
