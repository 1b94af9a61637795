from prices import discounted


def test_none():
    assert discounted(1000, 0) == 1000
