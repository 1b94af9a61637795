/**
 * A Django project in a Docker image, whose pipeline gets better step by step: each class changes one thing of the one
 * before. Read them in the order of their YAML files in {@code django/}.
 */
package com.example.django;
