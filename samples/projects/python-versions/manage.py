#!/usr/bin/env python3
"""Stands for the manage.py of a Django project."""
