package org.zhifa.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBar.MenuBarI18n;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.timepicker.TimePicker.TimePickerI18n;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;

/** The words Vaadin's own components say, in the reader's language: {@code ComponentTexts.on(new DatePicker(label))}. */
public final class ComponentTexts {

    private ComponentTexts() {}

    /** Gives {@code component} its texts and hands it back. */
    public static <T extends Component> T on(T component) {
        switch (component) {
            case DatePicker picker -> date(picker);
            case DateTimePicker picker -> moment(picker);
            case TimePicker picker -> time(picker);
            case MultiSelectComboBox<?> box -> box.setI18n(several());
            case MenuBar bar -> bar.setI18n(new MenuBarI18n().setMoreOptions(text("shared.component.more")));
            case ConfirmDialog dialog -> confirm(dialog);
            case LoginForm form -> form.setI18n(login());
            case Upload upload -> upload.setI18n(upload());
            case Grid<?> grid -> grid.setEmptyStateText(text("shared.component.grid.empty"));
            default ->
                throw new IllegalArgumentException(
                        "no texts for " + component.getClass().getSimpleName());
        }
        return component;
    }

    private static void date(DatePicker picker) {
        picker.setLocale(locale());
        picker.setI18n(calendar());
    }

    private static void moment(DateTimePicker picker) {
        picker.setLocale(locale());
        picker.setDatePickerI18n(calendar());
        picker.setI18n(new DateTimePickerI18n()
                .setDateLabel(text("shared.component.date"))
                .setTimeLabel(text("shared.component.time"))
                .setBadInputErrorMessage(text("shared.component.date.bad"))
                .setIncompleteInputErrorMessage(text("shared.component.date.incomplete"))
                .setMinErrorMessage(text("shared.component.date.early"))
                .setMaxErrorMessage(text("shared.component.date.late"))
                .setRequiredErrorMessage(text("form.required")));
    }

    private static void time(TimePicker picker) {
        picker.setLocale(locale());
        picker.setI18n(new TimePickerI18n()
                .setBadInputErrorMessage(text("shared.component.time.bad"))
                .setMinErrorMessage(text("shared.component.date.early"))
                .setMaxErrorMessage(text("shared.component.date.late"))
                .setRequiredErrorMessage(text("form.required")));
    }

    private static DatePickerI18n calendar() {
        var days = List.of(
                DayOfWeek.SUNDAY,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY,
                DayOfWeek.SATURDAY);
        return new DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "yyyyMMdd", "yyyy.M.d", "yyyy/M/d", "M-d", "M.d")
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale()))
                        .toList())
                .setWeekdays(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale()))
                        .toList())
                .setWeekdaysShort(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.NARROW, locale()))
                        .toList())
                .setFirstDayOfWeek(Calendar.MONDAY - 1)
                .setToday(text("shared.component.today"))
                .setCancel(text("action.cancel"))
                .setBadInputErrorMessage(text("shared.component.date.bad"))
                .setMinErrorMessage(text("shared.component.date.early"))
                .setMaxErrorMessage(text("shared.component.date.late"))
                .setRequiredErrorMessage(text("form.required"));
    }

    private static MultiSelectComboBoxI18n several() {
        return new MultiSelectComboBoxI18n()
                .setCleared(text("shared.component.several.cleared"))
                .setFocused(text("shared.component.several.focused"))
                .setSelected(text("shared.component.several.selected"))
                .setDeselected(text("shared.component.several.deselected"))
                .setTotal(text("shared.component.several.total"))
                .setRequiredErrorMessage(text("form.required"));
    }

    private static void confirm(ConfirmDialog dialog) {
        dialog.setConfirmText(text("action.confirm"));
        dialog.setCancelText(text("action.cancel"));
        dialog.setRejectText(text("action.reject"));
    }

    private static LoginI18n login() {
        var login = LoginI18n.createDefault();
        var form = login.getForm();
        form.setTitle(text("shared.component.login.title"));
        form.setUsername(text("shared.component.login.name"));
        form.setPassword(text("shared.component.login.password"));
        form.setSubmit(text("shared.component.login.submit"));
        form.setForgotPassword(text("shared.component.login.forgot"));
        var problem = login.getErrorMessage();
        problem.setTitle(text("shared.component.login.failed"));
        problem.setMessage(text("shared.component.login.failed.message"));
        problem.setUsername(text("form.required"));
        problem.setPassword(text("form.required"));
        return login;
    }

    private static UploadI18N upload() {
        var upload = new UploadI18N();
        upload.setDropFiles(new UploadI18N.DropFiles()
                .setOne(text("shared.component.upload.drop"))
                .setMany(text("shared.component.upload.drop")));
        upload.setAddFiles(new UploadI18N.AddFiles()
                .setOne(text("shared.component.upload.choose"))
                .setMany(text("shared.component.upload.choose")));
        upload.setError(new UploadI18N.Error()
                .setTooManyFiles(text("shared.component.upload.tooMany"))
                .setFileIsTooBig(text("shared.component.upload.tooBig"))
                .setIncorrectFileType(text("shared.component.upload.wrongType")));
        upload.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(text("shared.component.upload.connecting"))
                        .setStalled(text("shared.component.upload.stalled"))
                        .setProcessing(text("shared.component.upload.processing"))
                        .setHeld(text("shared.component.upload.waiting")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(text("shared.component.upload.left"))
                        .setUnknown(text("shared.component.upload.leftUnknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(text("shared.component.upload.failed"))
                        .setUnexpectedServerError(text("shared.component.upload.failed"))
                        .setForbidden(text("shared.component.upload.forbidden"))));
        upload.setFile(new UploadI18N.File()
                .setStart(text("shared.component.upload.start"))
                .setRetry(text("shared.component.upload.retry"))
                .setRemove(text("shared.component.upload.remove")));
        upload.setUnits(List.of("B", "KB", "MB", "GB", "TB"));
        return upload;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
