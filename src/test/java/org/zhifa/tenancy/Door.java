package org.zhifa.tenancy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A public method of a bean of ours through which an id gets in. Found in the running application, so a new service is
 * among them by itself.
 */
record Door(Object bean, Class<?> type, Method method) {

    private static final String OURS = "org.zhifa.";

    /** Every door of the application, in the order of their names. */
    static List<Door> in(ConfigurableApplicationContext application) {
        var beans = application.getBeanFactory();
        return Arrays.stream(beans.getBeanDefinitionNames())
                .filter(beans::isSingleton)
                .map(name -> bean(beans, name))
                .flatMap(bean -> types(bean).flatMap(type -> methods(type).map(method -> new Door(bean, type, method))))
                .filter(door -> door.slots().findAny().isPresent())
                .sorted(Comparator.comparing(Door::signature))
                .toList();
    }

    private static Object bean(ConfigurableListableBeanFactory beans, String name) {
        return beans.getBean(name);
    }

    /** The class as it was written, or, of what is made at run time, the interface. */
    private static Stream<Class<?>> types(Object bean) {
        var type = AopUtils.getTargetClass(bean);
        return type.getName().startsWith(OURS)
                ? Stream.of(type)
                : Arrays.stream(bean.getClass().getInterfaces())
                        .filter(each -> each.getName().startsWith(OURS));
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
    }

    /** The types of the ids it takes, wherever in its parameters they stand. */
    Stream<Class<?>> slots() {
        return Arrays.stream(method.getGenericParameterTypes()).flatMap(Door::slots);
    }

    private static Stream<Class<?>> slots(Type type) {
        return switch (type) {
            case ParameterizedType list ->
                Arrays.stream(list.getActualTypeArguments()).flatMap(Door::slots);
            case Class<?> id when isId(id) -> Stream.of(id);
            case Class<?> form
            when isForm(form) ->
                Arrays.stream(form.getRecordComponents()).flatMap(part -> slots(part.getGenericType()));
            default -> Stream.empty();
        };
    }

    /** A UUID, or a record that is nothing but one. */
    static boolean isId(Class<?> type) {
        return type == UUID.class
                || isForm(type)
                        && type.getRecordComponents().length == 1
                        && type.getRecordComponents()[0].getType() == UUID.class;
    }

    static boolean isForm(Class<?> type) {
        return type.isRecord() && type.getName().startsWith(OURS);
    }

    String name() {
        return type.getSimpleName() + "." + method.getName();
    }

    String signature() {
        return type.getName() + "."
                + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList();
    }

    /** Goes through it; what comes back, or what stands in the way. */
    Answer open(Filling filling) {
        var arguments = new ArrayList<>();
        for (var parameter : method.getParameters()) {
            arguments.add(filling.value(parameter.getName(), parameter.getParameterizedType()));
        }
        try {
            method.setAccessible(true);
            return new Answer(this, arguments, method.invoke(bean, arguments.toArray()), null);
        } catch (InvocationTargetException refused) {
            return new Answer(this, arguments, null, refused.getCause());
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
