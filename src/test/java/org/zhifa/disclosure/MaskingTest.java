package org.zhifa.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhifa.Clause;

@Clause("S16")
class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "张三丰, 张某某",
        "李四, 李某",
        "耿示例, 耿某某",
        "欧阳明, 欧阳某",
        "欧阳明德, 欧阳某某",
        "司马光, 司马某",
        "东方, 东某",
        "阿依古丽·买买提, 阿某某",
        "𠮷田, 𠮷某",
        "' 王五 ', 王某"
    })
    void aNameKeepsItsSurname(String name, String masked) {
        assertThat(Masking.person(name)).isEqualTo(masked);
    }

    @Test
    void anEmptyNameIsRefused() {
        assertThatThrownBy(() -> Masking.person(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void peopleWhoWouldLookAlikeAreNumbered() {
        assertThat(Masking.persons(List.of("张三", "李四", "张五", "张三", "欧阳明")))
                .containsExactly(
                        Map.entry("张三", "张某1"), Map.entry("李四", "李某"), Map.entry("张五", "张某2"), Map.entry("欧阳明", "欧阳某"));
    }

    @Test
    void internalListsShowTheEndsOfAnIdNumber() {
        assertThat(Masking.idForInternalLists("370321189902030019")).isEqualTo("370321********0019");
    }

    @ParameterizedTest
    @CsvSource({
        "桓台县新城镇示例村, 桓台县新城镇",
        "山东省淄博市桓台县果里镇示例路1号, 山东省淄博市桓台县果里镇",
        "桓台县少海街道示例大街12号2单元301, 桓台县少海街道",
        "新城镇市场街1号, 新城镇",
        "景德镇市昌江区示例路2号, 景德镇市昌江区",
        "内蒙古自治区示例旗示例苏木3号, 内蒙古自治区示例旗示例苏木",
        "示例小区5号楼, （住址略）",
        "示例大街农贸市场3号, （住址略）"
    })
    void anAddressEndsAtTheTown(String address, String masked) {
        assertThat(Masking.address(address)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"鲁C12312, 鲁C***12", "鲁CD12345, 鲁C***45", "鲁C·12312, 鲁C***12"})
    void aNumberPlateKeepsItsPlaceAndItsEnd(String plate, String masked) {
        assertThat(Masking.plate(plate)).isEqualTo(masked);
    }

    @Test
    void runningTextLosesItsPeopleAndItsNumbers() {
        var masked = Masking.text(
                "欧阳明德（身份证370321189902030019，电话１３００００００００１）与欧阳明驾驶鲁C12312，款项汇入6222020200012345678，见a@b.example。",
                Map.of("欧阳明德", "欧阳某某", "欧阳明", "欧阳某"));

        assertThat(masked).isEqualTo("欧阳某某（身份证（身份证件号码略），电话（电话略））与欧阳某驾驶鲁C***12，款项汇入（账号略），见（电子邮箱略）。");
    }

    @Test
    void codesAmountsAndDocumentNumbersStay() {
        var text = "桓市监处罚〔2026〕42号，罚款126000元，统一社会信用代码91370321MA0DEM013L、91110000802100433B。";

        assertThat(Masking.text(text, Map.of())).isEqualTo(text);
    }
}
