package com.example.keywords;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The ids of what is wrong with the pipeline of a case; without it nothing may be. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Finds {

    /** The ids, in the order of the findings. */
    String[] value();
}
