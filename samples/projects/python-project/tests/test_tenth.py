from prices import discounted


def test_tenth():
    assert discounted(1000, 10) == 900
