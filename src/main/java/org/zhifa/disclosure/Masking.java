package org.zhifa.disclosure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How what must not be public is written in public (遮盖规则): {@code 张三丰} becomes {@code 张某某}, an address ends
 * at the town, a number goes.
 *
 * <p>These are conventions, not decisions: what is hidden at all is decided by {@link PublishRule} and by the people who
 * publish, and {@link LeakOracle} checks the result.
 */
public final class Masking {

    /** The two-character surnames in common use (复姓); one that is missing here is masked to its first character. */
    private static final Set<String> COMPOUND_SURNAMES = Set.of(
            "欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛", "尉迟", "公羊", "赫连", "澹台", "皇甫", "宗政",
            "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容", "仲孙", "钟离", "长孙", "宇文", "司徒", "鲜于", "司空", "闾丘", "子车", "亓官", "司寇", "巫马",
            "公西", "颛孙", "壤驷", "公良", "漆雕", "乐正", "宰父", "谷梁", "拓跋", "夹谷", "轩辕", "令狐", "段干", "百里", "呼延", "东郭", "南门", "羊舌",
            "微生", "左丘", "东门", "西门", "第五");

    private static final String DIGIT = "[0-9０-９]";
    private static final Pattern ID_NUMBER =
            Pattern.compile("(?<!" + DIGIT + ")" + DIGIT + "{17}[0-9０-９XxＸｘ](?![0-9０-９A-Za-z])");
    private static final Pattern PHONE =
            Pattern.compile("(?<!" + DIGIT + ")[1１][3-9３-９]" + DIGIT + "{9}(?!" + DIGIT + ")");
    private static final Pattern ACCOUNT = Pattern.compile("(?<![0-9０-９A-Za-z])" + DIGIT + "{12,19}(?![0-9０-９A-Za-z])");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern PLATE =
            Pattern.compile("([京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z])[·\\s]?([A-Z0-9]{3,4})([A-Z0-9]{2})(?![A-Z0-9])");

    // A name of a place holds none of these: what does is a street or a house, or is shown one level coarser.
    private static final String PLACE = "[^省市州盟县区旗镇乡路街巷村号弄栋楼道]";
    private static final Pattern TO_COUNTY = Pattern.compile("^(?:P{2,8}(?:省|自治区))?(?:景德镇市|P{1,10}(?:市|自治州|盟))?"
            .concat("(?:P{1,10}(?:县|(?<![小园社校厂])区|旗|市))?")
            .replace("P", PLACE));
    private static final Pattern TOWN = Pattern.compile("^P{1,10}(?:街道|镇|乡|苏木)".replace("P", PLACE));

    private Masking() {}

    /** Surname and 某 for one character of a given name, 某某 for more; compound surnames stay whole. */
    public static String person(String name) {
        var letters = name.strip().codePoints().toArray();
        if (letters.length == 0) {
            throw new IllegalArgumentException("no name");
        }
        var surname = hasCompoundSurname(letters) ? 2 : 1;
        var given = letters.length - surname;
        return new String(letters, 0, surname) + (given > 1 ? "某某" : "某");
    }

    // Somebody called 东方 without a third character has the surname 东.
    private static boolean hasCompoundSurname(int[] letters) {
        return letters.length > 2 && COMPOUND_SURNAMES.contains(new String(letters, 0, 2));
    }

    /** The masked form of each name, in their order; people who would look alike are numbered: 张某1, 张某2. */
    public static Map<String, String> persons(List<String> names) {
        var alike = new LinkedHashMap<String, Integer>();
        for (var name : Set.copyOf(names)) {
            alike.merge(person(name), 1, Integer::sum);
        }
        var masked = new LinkedHashMap<String, String>();
        var given = new LinkedHashMap<String, Integer>();
        for (var name : names) {
            if (!masked.containsKey(name)) {
                var mask = person(name);
                masked.put(name, alike.get(mask) == 1 ? mask : mask + given.merge(mask, 1, Integer::sum));
            }
        }
        return masked;
    }

    /** An ID number as internal lists show it; the public sees none of it. */
    public static String idForInternalLists(String number) {
        if (number.length() <= 10) {
            throw new IllegalArgumentException("too short to show a part of it");
        }
        return number.substring(0, 6) + "********" + number.substring(number.length() - 4);
    }

    /** A person's address as far as the town or street office; to the county if no town is named. */
    public static String address(String address) {
        var county = TO_COUNTY.matcher(address);
        var end = county.find() ? county.end() : 0;
        var town = TOWN.matcher(address).region(end, address.length());
        if (town.find()) {
            end = town.end();
        }
        return end == 0 ? "（住址略）" : address.substring(0, end);
    }

    /** A number plate with its place and its last two characters: 鲁C***12. */
    public static String plate(String plate) {
        var parts = PLATE.matcher(plate);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a number plate");
        }
        return parts.group(1) + "***" + parts.group(3);
    }

    /**
     * Running text with the people, words and numbers of a case replaced. {@code dictionary} holds what to write for
     * each protected value; longer values go first, so that a name inside another is not cut out of it. Numbers that
     * look like an ID, a telephone or an account go whether or not the dictionary knows them.
     */
    public static String text(String text, Map<String, String> dictionary) {
        var masked = text;
        var values = dictionary.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (var value : values) {
            masked = masked.replace(value, dictionary.get(value));
        }
        masked = ID_NUMBER
                .matcher(masked)
                .replaceAll(number -> isPublicCode(number.group()) ? number.group() : "（身份证件号码略）");
        masked = PHONE.matcher(masked).replaceAll("（电话略）");
        masked = ACCOUNT.matcher(masked).replaceAll(number -> isPublicCode(number.group()) ? number.group() : "（账号略）");
        masked = MAIL.matcher(masked).replaceAll("（电子邮箱略）");
        return PLATE.matcher(masked).replaceAll("$1***$3");
    }

    // A company's code is public, and some are all digits; no region of an ID number begins with 9.
    private static boolean isPublicCode(String number) {
        return number.length() == 18
                && number.startsWith("9")
                && number.endsWith(String.valueOf(checkCharacter(number)));
    }

    /** The check character of a unified social credit code (GB 32100). */
    private static char checkCharacter(String code) {
        var alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < 17; i++) {
            sum += Math.max(alphabet.indexOf(code.charAt(i)), 0) * weight;
            weight = weight * 3 % 31;
        }
        return alphabet.charAt((31 - sum % 31) % 31);
    }
}
