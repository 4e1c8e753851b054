package org.zhifa.identity;

/** A security principal that stands for a person on the platform. */
public interface HasActor {

    Actor actor();
}
